/** Fits a logistic regression with a penalty on large weights, by Newton's method. Knows no feature. */

/** One case: what was measured, what it is, and how much it counts. */
export interface Case {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  readonly importance: number;
}

export interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The loss is convex and smooth: from this many steps on nothing moves in the digits that are kept. */
const steps = 40;

/**
 * The weights with the smallest loss. Deterministic; the order of the cases matters only in the last digits.
 *
 * @param penalty cost of a weight's square; the bias is free
 */
export function fitLogistic(cases: readonly Case[], size: number, penalty: number): Fit {
  // The bias is the weight of one more value that is always 1. Most values are 0: only the others are kept.
  const rows = cases.map(({ values }) => [...values, 1].flatMap((value, at) => (value === 0 ? [] : [{ at, value }])));
  let solution = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = solution.map((weight, index) => (index < size ? penalty * weight : 0));
    const curvature = solution.map((_, row) =>
      solution.map((__, column) => (row === column && row < size ? penalty : 0)),
    );
    for (const [index, { isPositive, importance }] of cases.entries()) {
      const row = rows[index] ?? [];
      const chance = chanceOf(row, solution);
      const pull = importance * (chance - (isPositive ? 1 : 0));
      const bend = importance * chance * (1 - chance);
      for (const { at, value } of row) {
        gradient[at] = (gradient[at] ?? 0) + pull * value;
        const line = curvature[at] ?? [];
        for (const beside of row) line[beside.at] = (line[beside.at] ?? 0) + bend * value * beside.value;
      }
    }
    const move = solve(curvature, gradient);
    solution = solution.map((weight, index) => weight - (move[index] ?? 0));
  }
  return { bias: solution[size] ?? 0, weights: solution.slice(0, size) };
}

function chanceOf(
  row: readonly { readonly at: number; readonly value: number }[],
  solution: readonly number[],
): number {
  const sum = row.reduce((total, { at, value }) => total + value * (solution[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a system of equations by elimination; the matrix is positive definite, so no pivot is near 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] ?? 1;
    for (const [other, row] of rows.entries()) {
      const factor = other === at ? 0 : (row[at] ?? 0) / pivot;
      if (factor === 0) continue;
      for (let column = at; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}
