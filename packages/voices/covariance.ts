import type { VoteTable } from './vote-matrix.ts';

/**
 * Multiplies a direction by XᵀX, X being the centred votes with 0 for a missing one. Over the votes at each step, in time
 * of the votes; or as a table of statement × statement that is made once, where that is smaller.
 *
 * @param mean of each statement
 */
export function covarianceOf(
  table: VoteTable,
  mean: Float64Array,
): (direction: Float64Array) => Float64Array {
  const centred = new Float64Array(table.value.length);
  for (let cell = 0; cell < centred.length; cell += 1) {
    centred[cell] = (table.value[cell] ?? 0) - (mean[table.column[cell] ?? 0] ?? 0);
  }
  const dense = table.statements.length ** 2 < 2 * table.value.length;
  return dense ? denseProduct(table, centred) : sparseProduct(table, centred);
}

function denseProduct(table: VoteTable, centred: Float64Array): (direction: Float64Array) => Float64Array {
  const size = table.statements.length;
  const products = crossProducts(table, centred);
  return (direction) => {
    const result = new Float64Array(size);
    for (let row = 0; row < size; row += 1) {
      let sum = 0;
      const offset = row * size;
      for (let column = 0; column < size; column += 1)
        sum += (products[offset + column] ?? 0) * (direction[column] ?? 0);
      result[row] = sum;
    }
    return result;
  };
}

/** Of each pair of statements the sum of products over the people who saw both. */
function crossProducts(table: VoteTable, centred: Float64Array): Float64Array {
  const size = table.statements.length;
  const products = new Float64Array(size * size);
  for (let row = 0; row < table.participants.length; row += 1) {
    const [begin, end] = [table.rowStart[row] ?? 0, table.rowStart[row + 1] ?? 0];
    addProducts(products, table.column.subarray(begin, end), centred.subarray(begin, end), size);
  }
  for (let row = 0; row < size; row += 1) {
    for (let above = 0; above < row; above += 1) {
      products[row * size + above] = products[above * size + row] ?? 0;
    }
  }
  return products;
}

/** Adds the votes of one person, above the diagonal: columns rise. */
function addProducts(products: Float64Array, column: Int32Array, centred: Float64Array, size: number): void {
  for (let one = 0; one < column.length; one += 1) {
    const offset = (column[one] ?? 0) * size;
    const factor = centred[one] ?? 0;
    for (let other = one; other < column.length; other += 1) {
      const place = offset + (column[other] ?? 0);
      products[place] = (products[place] ?? 0) + factor * (centred[other] ?? 0);
    }
  }
}

function sparseProduct(table: VoteTable, centred: Float64Array): (direction: Float64Array) => Float64Array {
  return (direction) => {
    const result = new Float64Array(direction.length);
    for (let row = 0; row < table.participants.length; row += 1)
      addRow(table, centred, row, direction, result);
    return result;
  };
}

/** Adds what lies along the direction in the votes of one person. */
function addRow(
  { rowStart, column }: VoteTable,
  centred: Float64Array,
  row: number,
  direction: Float64Array,
  result: Float64Array,
): void {
  const [begin, end] = [rowStart[row] ?? 0, rowStart[row + 1] ?? 0];
  let along = 0;
  for (let cell = begin; cell < end; cell += 1) {
    along += (centred[cell] ?? 0) * (direction[column[cell] ?? 0] ?? 0);
  }
  for (let cell = begin; cell < end; cell += 1) {
    const place = column[cell] ?? 0;
    result[place] = (result[place] ?? 0) + along * (centred[cell] ?? 0);
  }
}
