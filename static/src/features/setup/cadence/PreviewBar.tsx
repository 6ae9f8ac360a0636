import Lozenge from '@atlaskit/lozenge';
import { dayText, periodText } from '../form/dayText';
import type { Mark, PreviewRow } from './previewRows';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** One PI of the preview: its name and dates, its iterations as a bar, and the days marked on it. Drawn only; the table says it in words. */
export function PreviewBar({ row }: { row: PreviewRow }) {
  return (
    <>
      <div className="setup-preview-head">
        <strong>{row.pi.name}</strong>
        <span className="setup-quiet">{periodText(row.pi.start, row.pi.end)}</span>
        {row.current ? <Lozenge appearance="inprogress">Now</Lozenge> : null}
        {row.pi.reason ? <Lozenge appearance="moved" maxWidth={220}>{row.pi.reason}</Lozenge> : null}
      </div>
      <div className="setup-bar">
        {row.segments.map(({ iteration, from, to }) => (
          <span
            key={iteration.number}
            className={iteration.ip ? 'setup-segment setup-segment-ip' : 'setup-segment'}
            title={`${iteration.name}: ${periodText(iteration.start, iteration.end)}`}
            style={{ left: percent(from), width: percent(to - from) }}
          >
            <span>{iteration.ip ? 'IP' : iteration.number}</span>
          </span>
        ))}
        {row.marks.map((mark) => <MarkLine key={`${mark.kind}${mark.day}`} mark={mark} />)}
      </div>
      <div className="setup-mark-labels">
        {row.marks.filter((mark) => mark.kind === 'cutoff').map((mark) => (
          <span key={mark.day} className="setup-mark-label" style={mark.at > 0.5 ? { right: percent(1 - mark.at) } : { left: percent(mark.at) }}>
            {`Intake for ${mark.pi?.name ?? ''} closes ${dayText(mark.day)}`}
          </span>
        ))}
      </div>
    </>
  );
}

const MarkLine = ({ mark }: { mark: Mark }) => <i className={`setup-mark setup-mark-${mark.kind}`} style={{ left: percent(mark.at) }} />;
