/** Sizes in pixels: of a node, and of the room between columns and between nodes of one. */
export interface Measures {
  width: number;
  height: number;
  columnGap: number;
  rowGap: number;
}

/** Upper left corner of a node. */
export interface Place {
  x: number;
  y: number;
}
