/** Why an expression failed, or can't be compiled. Thrown, since it leaves the middle of a tree; caught where the expression is compiled or used. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
}
