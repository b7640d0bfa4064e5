/** Tells data tables from layout ones and finds their column headings. Knows drafts, not pages. */
import type { TableScope } from './lines';
import type { Draft } from './structure';

/** What a data table's cells stand under. */
export interface TableReading {
  /** By column. */
  readonly headings: ReadonlyMap<number, string>;
  /** Text of a row's first cell, by row. */
  readonly firstCells: ReadonlyMap<number, string>;
}

/** A heading row without <th> has cells no longer than this. */
const maxHeadingUnits = 40;
/** Cells are context for each other only as far as a person can keep them in mind. */
const maxContextUnits = 120;

/** Reads every data table among the drafts; tables that only lay out the page are left away. Linear. */
export function readTables(drafts: readonly Draft[]): ReadonlyMap<TableScope, TableReading> {
  const members = Map.groupBy(
    drafts.filter(({ line }) => line.around.cell),
    ({ line }) => line.around.cell?.table,
  );
  const readings = new Map<TableScope, TableReading>();
  for (const [table, cells] of members) {
    if (table && isDataTable(table, cells)) readings.set(table, readTable(table, cells));
  }
  return readings;
}

function isDataTable(table: TableScope, cells: readonly Draft[]): boolean {
  if (cells.some(({ line }) => line.around.isHeading && !line.around.cell?.isHead)) return false;
  return table.columns >= 2 && (table.hasHeadCells || table.rows >= 2);
}

function readTable(table: TableScope, cells: readonly Draft[]): TableReading {
  const headings = new Map<number, string>();
  const firstCells = new Map<number, string>();
  const isHeadRow = table.hasHeadCells ? false : firstRowIsHead(table, cells);
  for (const { line, placed } of cells) {
    const { cell } = line.around;
    if (!cell) continue;
    const text = placed.text.slice(0, maxContextUnits);
    // A <th> in the first column below the first row heads its row.
    if ((cell.isHead && (cell.column > 0 || cell.row === 0)) || (isHeadRow && cell.row === 0)) {
      if (!headings.has(cell.column)) headings.set(cell.column, text);
    } else if (cell.column === 0 && !firstCells.has(cell.row)) {
      for (let row = cell.row; row < cell.row + cell.rows; row += 1) firstCells.set(row, text);
    }
  }
  return { headings, firstCells };
}

function firstRowIsHead(table: TableScope, cells: readonly Draft[]): boolean {
  const first = cells.filter(({ line }) => line.around.cell?.row === 0);
  if (first.length < 2) return false;
  if (first.every(({ line }) => line.isStrong)) return true;
  return (
    table.rows >= 3 && first.every(({ placed }) => placed.text.length <= maxHeadingUnits && !/[.;]$/.test(placed.text))
  );
}
