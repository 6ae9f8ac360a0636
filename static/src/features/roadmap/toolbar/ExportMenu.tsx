import { Menu } from './Menu';

/** The files that the roadmap is handed over as. */
export type ExportKind = 'csv' | 'svg' | 'png' | 'print';

const NAMES: Record<ExportKind, string> = { csv: 'CSV, all that is shown', svg: 'SVG, what is on screen', png: 'PNG, what is on screen', print: 'Print' };

/** What can be taken along. A table has no picture of its own. */
export const ExportMenu = ({ pictures, onExport }: { pictures: boolean; onExport: (kind: ExportKind) => void }) => (
  <Menu name="Export" testId="roadmap-export">
    <div className="rm-choices">
      {(pictures ? (['csv', 'svg', 'png', 'print'] as const) : (['csv', 'print'] as const)).map((kind) => (
        <button key={kind} type="button" className="rm-choice rm-export" data-closes data-testid={`export-${kind}`} onClick={() => onExport(kind)}>
          {NAMES[kind]}
        </button>
      ))}
    </div>
  </Menu>
);
