/** The file of terms and acronyms that the guide `glossary` shows. */
export const glossaryFile = "content/glossary.yml";
