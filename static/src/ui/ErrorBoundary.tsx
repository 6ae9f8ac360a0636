import { Component, type ReactNode } from 'react';

/** Catches a bug in a screen, so that people see a sentence instead of nothing, and never a stack trace. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" className="il-broken" data-testid="broken">
        <p>
          <strong>Interlock could not show this.</strong>
        </p>
        <p>
          This is a fault in Interlock, and nothing has been changed.{' '}
          <button type="button" className="il-textbutton" onClick={() => this.setState({ broken: false })}>
            Show it again
          </button>
        </p>
      </div>
    );
  }
}
