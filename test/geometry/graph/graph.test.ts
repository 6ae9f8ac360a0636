import { nextNode, walkFrom } from '../../../static/src/geometry/graph';
import { drawn, read } from './drawing';

describe('the walk around one node', () => {
  const chain = 'A > B > C > D > E';

  it('goes so many steps up and down, and no further', () => {
    expect(read(chain, { around: 'C', steps: 1 }).drawing).toBe('B   *C  D');
    expect(read(chain, { around: 'C', steps: 5 }).drawing).toBe('A   B   *C  D   E');
    expect(read(chain, { around: 'A', steps: 2 }).drawing).toBe('*A  B   C');
  });

  it('follows directions: what else a provider provides to is not part of it', () => {
    const { shown } = read('A > B\nA > X\nY > C\nB > C', { around: 'B', steps: 3 });
    expect(shown.sort()).toEqual(['A', 'B', 'C']);
  });

  it('shows a circle once, each node where it is nearer', () => {
    const { drawing, edges } = read('A > B > C > A', { around: 'A', steps: 5 });
    expect(drawing).toBe('C   *A  B');
    expect(edges).toEqual(['A>B', 'B>C', 'C>A']);
  });

  it('puts a node that lies as far both ways above', () => {
    expect(read('A > B > A', { around: 'A', steps: 3 }).drawing).toBe('B   *A');
  });

  it('keeps the nearest where there are too many, and says how many are left out', () => {
    const { shown, walk, edges } = read('A > B > C > D > E', { around: 'A', steps: 5, limit: 3 });
    expect(shown).toEqual(['A', 'B', 'C']);
    expect(walk.leftOut).toBe(2);
    expect(edges).toEqual(['A>B', 'B>C']);
  });

  it('is one node where nothing is tied to it', () => {
    expect(read('A > B', { around: 'Z', steps: 2 }).drawing).toBe('*Z');
  });

  it('takes 20,000 providers of one epic, and keeps the limit', () => {
    const from = Array.from({ length: 20_000 }, (_, at) => at + 1);
    const walk = walkFrom({ from, to: from.map(() => 0) }, 0, 5, 150);
    expect(walk.nodes).toHaveLength(150);
    expect(walk.leftOut).toBe(19_851);
  });
});

describe('the layout', () => {
  it('centres each column', () => {
    expect(read('A > C\nB > C\nC > D', { around: 'C', steps: 1 }).drawing).toBe(
      drawn(`
        A
            *C  D
        B
      `),
    );
  });

  it('orders a column by what its nodes are tied to, so that lines don’t cross', () => {
    const { drawing } = read('F > A\nF > B\nB > X\nA > Y', { around: 'F', steps: 2 });
    expect(drawing).toBe(
      drawn(`
            A   Y
        *F
            B   X
      `),
    );
  });

  it('puts both in one column where a provider also provides to the other, by the shorter way', () => {
    const { drawing, edges } = read('A > B > C\nA > C', { around: 'C', steps: 2 });
    expect(edges).toContain('A>C');
    expect(drawing).toBe(
      drawn(`
        B
            *C
        A
      `),
    );
  });

  it('has room for its tallest column', () => {
    const { layout } = read('A > F\nB > F\nC > F', { around: 'F', steps: 1 });
    expect(layout).toMatchObject({ width: 260, height: 160 });
  });

  it('draws lines from edge to edge: to the right, within a column, and back below', () => {
    const right = read('A > B', { around: 'A', steps: 1 });
    expect(right.layout.lines).toEqual([{ path: 'M100,20 C130,20 130,20 152,20', head: 'M152,16 L160,20 L152,24 Z' }]);
    const side = read('F > A\nF > B\nA > B', { around: 'F', steps: 1 });
    expect(side.layout.lines[2]).toEqual({ path: 'M260,20 C308,20 308,80 268,80', head: 'M268,76 L260,80 L268,84 Z' });
    const back = read('A > B > C > A', { around: 'A', steps: 2 });
    expect(back.layout.lines[1]).toEqual({ path: 'M370,40 V52 Q370,60 362,60 H58 Q50,60 50,52 V48', head: 'M46,48 L50,40 L54,48 Z' });
    expect(back.layout.height).toBe(70);
  });

  it('leads a line that skips a column through a lane of its own, so that it does not hide behind a node', () => {
    const { layout, edges, shown } = read('A > F > C\nA > C', { around: 'F', steps: 1 });
    const line = layout.lines[edges.indexOf('A>C')]!;
    const focus = layout.places[shown.indexOf('F')]!;
    const lane = Number(/L260,([\d.]+)/.exec(line.path)?.[1]);
    expect(lane < focus.y || lane > focus.y + 40).toBe(true);
    expect(layout.columns.flatMap(({ nodes }) => nodes)).toHaveLength(3);
  });
});

describe('arrow keys', () => {
  const { layout, drawn: edges, shown } = read('A > C\nB > C\nC > D', { around: 'C', steps: 1 });
  const from = (name: string, arrow: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown') => {
    const found = nextNode(layout, edges, shown.indexOf(name), arrow);
    return found === null ? null : shown[found];
  };

  it('go along the edges and within the column', () => {
    expect(from('C', 'ArrowRight')).toBe('D');
    expect(from('D', 'ArrowLeft')).toBe('C');
    expect(from('C', 'ArrowLeft')).toBe('A');
    expect(from('A', 'ArrowDown')).toBe('B');
    expect(from('B', 'ArrowUp')).toBe('A');
  });

  it('stay where there is nothing', () => {
    expect(from('A', 'ArrowLeft')).toBeNull();
    expect(from('A', 'ArrowUp')).toBeNull();
    expect(from('D', 'ArrowRight')).toBeNull();
  });
});
