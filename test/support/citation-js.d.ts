// The packages carry no types; only what the tests use is declared.
declare module "@citation-js/core" {
  /** An item as CSL-JSON. */
  interface CslItem {
    readonly type: string;
    readonly title: string;
    readonly volume?: string;
    readonly page?: string;
    /** Where a format tells the first page alone. */
    readonly "page-first"?: string;
    readonly number?: string;
    readonly authority?: string;
    readonly publisher?: string;
    readonly note?: string;
    readonly "container-title"?: string;
    readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-bibtex" {}
