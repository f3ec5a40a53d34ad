import type { Name } from "../../../src/search/search-entry.ts";
import { element } from "../element.ts";
import { plain, spellingsOf } from "./named-answers.ts";

/** How many names are offered at once. */
const most = 8;

/** `author:` and `topic:`, also in Chinese, and what is typed after it, to the end of the field. */
const token = /(?:^|\s)(author|topic|作者|主题)[:：]\s*([^:：]*)$/iu;

/** A name that is asked for in the field. */
interface Asked {
  kind: Name["kind"];
  text: string;
  /** The field without it. */
  rest: string;
}

/** The name that a field's text ends with, if any. */
export function askedName(text: string): Asked | undefined {
  const [whole, word = "", typed = ""] = token.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const kind = /^(?:topic|主题)$/i.test(word) ? "topic" : "author";
  return { kind, text: plain(typed), rest: text.slice(0, text.length - whole.length).trim() };
}

/** The names that go on from what was typed: at their beginning first, then at that of a word in them. */
export function completions({ kind, text }: Asked, names: readonly Name[]): Name[] {
  const fitting = names
    .filter((name) => name.kind === kind)
    .map((name) => {
      const spellings = [...spellingsOf(name), plain(name.slug)];
      const isAtStart = spellings.some((spelling) => spelling.startsWith(text));
      const isInside = spellings.some((spelling) => spelling.includes(` ${text}`));
      return { name, rank: isAtStart ? 0 : isInside ? 1 : 2 };
    });
  return fitting
    .filter(({ rank }) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ name }) => name);
}

/** What the list under the field can ask of the page. */
export interface CompletionWishes {
  names(): Promise<readonly Name[]>;
  /** Chooses a name; `rest` is what stays in the field. */
  choose(name: Name, rest: string): void;
}

/**
 * Offers names under the field while `author:` or `topic:` is typed: an editable combobox with list
 * autocomplete, as the ARIA Authoring Practices Guide describes it.
 */
export class Completion {
  readonly #field: HTMLInputElement;
  readonly #wishes: CompletionWishes;
  readonly #list: HTMLElement;
  #offered: Name[] = [];
  #active = -1;

  constructor(field: HTMLInputElement, label: string, wishes: CompletionWishes) {
    this.#field = field;
    this.#wishes = wishes;
    this.#list = element("ul", {
      id: "search-names",
      role: "listbox",
      "aria-label": label,
      hidden: true,
    });
    field.after(this.#list);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
    })) {
      field.setAttribute(name, value);
    }
    field.addEventListener("input", () => void this.update());
    field.addEventListener("blur", () => this.#close());
    // The field keeps the focus while a name is pressed.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const options = [...this.#list.children];
      this.#choose(options.findIndex((option) => option.contains(target as Node)));
    });
  }

  get isOpen(): boolean {
    return this.#offered.length > 0;
  }

  /** Offers what fits the field's text now. */
  async update(): Promise<void> {
    const asked = askedName(this.#field.value);
    if (asked === undefined) return this.#close();
    const names = await this.#wishes.names().catch(() => []);
    if (this.#field.value && askedName(this.#field.value)?.text === asked.text) {
      this.#open(completions(asked, names));
    }
  }

  /** Whether a key was for the list. */
  takesKey({ key }: KeyboardEvent): boolean {
    if (!this.isOpen) return false;
    if (key === "ArrowDown") this.#activate((this.#active + 1) % this.#offered.length);
    else if (key === "ArrowUp") {
      this.#activate(
        (this.#active + this.#offered.length - (this.#active < 0 ? 0 : 1)) % this.#offered.length,
      );
    } else if (key === "Enter" || key === "Tab") return this.#choose(Math.max(0, this.#active));
    else if (key === "Escape") this.#close();
    else return false;
    return true;
  }

  #open(names: Name[]): void {
    this.#offered = names;
    this.#active = -1;
    const options = names.map(({ name, issues }, i) =>
      element(
        "li",
        { role: "option", id: `search-name-${i}`, "aria-selected": "false" },
        name,
        element("span", { class: "count" }, String(issues)),
      ),
    );
    this.#list.replaceChildren(...options);
    this.#list.hidden = names.length === 0;
    this.#field.setAttribute("aria-expanded", String(names.length > 0));
    this.#field.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    this.#open([]);
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, i) => {
      option.setAttribute("aria-selected", String(i === index));
      if (i === index) option.scrollIntoView({ block: "nearest" });
    });
    this.#field.setAttribute("aria-activedescendant", `search-name-${index}`);
  }

  #choose(index: number): boolean {
    const name = this.#offered[index];
    const asked = askedName(this.#field.value);
    if (name === undefined || asked === undefined) return false;
    this.#close();
    this.#wishes.choose(name, asked.rest);
    return true;
  }
}
