import type { Block, ExportDocument, TableRow } from "../exports/document.ts";

function Row({ row, columns }: { readonly row: TableRow; readonly columns: number }) {
  if (row.kind === "group") {
    return (
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          {row.text}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      {row.cells.map((cell) => (
        <td key={cell.join("\n")}>
          {cell.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </td>
      ))}
    </tr>
  );
}

function PrintedBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? (
        <h1>{block.text}</h1>
      ) : block.level === 2 ? (
        <h2>{block.text}</h2>
      ) : (
        <h3>{block.text}</h3>
      );
    case "paragraph":
      return <p>{block.text}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "choices":
      return (
        <ol type="A">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case "lines":
      return <div class="write-lines" />;
    case "table":
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <Row key={JSON.stringify(row)} row={row} columns={block.columns.length} />
            ))}
          </tbody>
        </table>
      );
  }
}

/** A document as it is printed: the same data as its Word and Markdown forms. */
export function PrintedDocument({ document }: { readonly document: ExportDocument }) {
  return (
    <article class={`printed printed-${document.setting}`}>
      {document.blocks.map((block) => (
        <PrintedBlock key={JSON.stringify(block)} block={block} />
      ))}
      <footer>
        {document.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}
