// Suggestions under the jump box: the names of all pages are fetched once, when the box is first
// entered; what is typed is matched here and sent nowhere. Without this script the box is a form.
import type { PageType } from "../model/part.ts";
import type { Suggestion } from "../model/search-view.ts";
import { urls } from "../model/urls.ts";
import type { PageName, SuggestNames } from "../query/name-suggester.ts";
import { label } from "../views/labels.ts";

const mostShown = 8;

/** The suggestions in groups of a kind, each kind where its best one stands. */
function groupByKind(suggestions: readonly Suggestion[]): Map<PageType, Suggestion[]> {
  const groups = new Map<PageType, Suggestion[]>();
  for (const suggestion of suggestions) {
    const own = groups.get(suggestion.kind);
    if (own) own.push(suggestion);
    else groups.set(suggestion.kind, [suggestion]);
  }
  return groups;
}

function makeOption({ title, citation, url }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("a");
  option.id = id;
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.textContent = citation === "" ? title : `${title}, ${citation}`;
  return option;
}

/** The list under the box: shows suggestions, keeps the one that the arrow keys are at. */
class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: HTMLElement[] = [];
  #at = -1;

  constructor(input: HTMLInputElement) {
    this.#input = input;
    this.#list = document.createElement("div");
    this.#list.id = "jump-list";
    this.#list.className = "jump-list";
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Pages with a name like it");
    this.#list.hidden = true;
    // A click on the list is not to take the focus from the box, which would close the list.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    input.after(this.#list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.id);
    input.setAttribute("aria-expanded", "false");
  }

  show(suggestions: readonly Suggestion[]): void {
    const groups = [...groupByKind(suggestions)].map(([kind, own], group) => {
      const element = document.createElement("div");
      element.setAttribute("role", "group");
      element.setAttribute("aria-label", label(kind));
      element.dataset["kind"] = label(kind);
      element.append(...own.map((one, at) => makeOption(one, `jump-${group}-${at}`)));
      return element;
    });
    this.#list.replaceChildren(...groups);
    this.#options = [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
    this.#select(-1);
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute("aria-expanded", String(!this.#list.hidden));
  }

  /** Moves by one, round the end; the box itself stands before the first. */
  move(by: number): void {
    const places = this.#options.length + 1;
    this.#select(((this.#at + 1 + by + places) % places) - 1);
  }

  get selected(): HTMLElement | undefined {
    return this.#options[this.#at];
  }

  #select(at: number): void {
    this.selected?.setAttribute("aria-selected", "false");
    this.#at = at;
    this.selected?.setAttribute("aria-selected", "true");
    if (this.selected) this.#input.setAttribute("aria-activedescendant", this.selected.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}

async function loadSuggester(): Promise<SuggestNames> {
  const [{ createNameSuggester }, response] = await Promise.all([
    import("../query/name-suggester.ts"),
    fetch(urls.pageNames),
  ]);
  return createNameSuggester((await response.json()) as PageName[]);
}

function start(input: HTMLInputElement): void {
  const list = new SuggestionList(input);
  let suggester: Promise<SuggestNames> | undefined;
  const load = (): Promise<SuggestNames> => {
    suggester ??= loadSuggester();
    return suggester;
  };
  const update = async (): Promise<void> => {
    const suggest = await load();
    list.show(document.activeElement === input ? suggest(input.value, mostShown) : []);
  };
  /** Without the names the box stays a form. */
  const quietly = (work: Promise<unknown>): void => {
    work.catch(() => {
      suggester = undefined;
    });
  };
  input.addEventListener("focus", () => quietly(load()));
  input.addEventListener("input", () => quietly(update()));
  input.addEventListener("blur", () => list.show([]));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      list.move(event.key === "ArrowDown" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Escape") {
      list.show([]);
    } else if (event.key === "Enter" && list.selected) {
      event.preventDefault();
      list.selected.click();
    }
  });
}

const input = document.querySelector<HTMLInputElement>("#jump");
if (input) start(input);
