import { at } from './cells.ts';
import type { VoteTable } from './vote-matrix.ts';

/** Up to here the table of statement × statement is small (18 MB) and saves most of the work of a hundred steps. */
const mostDense = 1_500;

/**
 * Multiplies a direction by XᵀX, X being the centred votes with 0 for a missing one: as a table of statement × statement
 * that is made once, or, with very many statements, over the votes at each step, in time of the votes.
 *
 * @param mean of each statement
 */
export function covarianceOf(
  table: VoteTable,
  mean: Float64Array,
  most: number = mostDense,
): (direction: Float64Array) => Float64Array {
  const centred = Float64Array.from(table.value, (value, cell) => value - at(mean, at(table.column, cell)));
  return table.statements.length <= most ? denseProduct(table, centred) : sparseProduct(table, centred);
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
        sum += at(products, offset + column) * at(direction, column);
      result[row] = sum;
    }
    return result;
  };
}

/** Of each pair of statements the sum of products over the people who saw both. */
function crossProducts(table: VoteTable, centred: Float64Array): Float64Array {
  const { rowStart, column } = table;
  const size = table.statements.length;
  const products = new Float64Array(size * size);
  for (let row = 0; row < table.participants.length; row += 1) {
    const end = at(rowStart, row + 1);
    for (let one = at(rowStart, row); one < end; one += 1) {
      const [offset, factor] = [at(column, one) * size, at(centred, one)];
      for (let other = one; other < end; other += 1) {
        const place = offset + at(column, other);
        products[place] = at(products, place) + factor * at(centred, other);
      }
    }
  }
  for (let row = 0; row < size; row += 1) {
    for (let above = 0; above < row; above += 1)
      products[row * size + above] = at(products, above * size + row);
  }
  return products;
}

function sparseProduct(table: VoteTable, centred: Float64Array): (direction: Float64Array) => Float64Array {
  const { rowStart, column } = table;
  return (direction) => {
    const result = new Float64Array(direction.length);
    for (let row = 0; row < table.participants.length; row += 1) {
      const [begin, end] = [at(rowStart, row), at(rowStart, row + 1)];
      let along = 0;
      for (let cell = begin; cell < end; cell += 1)
        along += at(centred, cell) * at(direction, at(column, cell));
      for (let cell = begin; cell < end; cell += 1) {
        const place = at(column, cell);
        result[place] = at(result, place) + along * at(centred, cell);
      }
    }
    return result;
  };
}
