import type { FrameTheme } from '../frame/applyTheme';
import type { Reply } from '../api/http';
import type { ProductReply } from '../api/sandbox';
import type { HistoryStep } from '../frame/makeFrameHistory';
import type { EventBus } from './makeEventBus';

/** A message that an app shows in the host's corner. */
export interface FlagRequest {
  id: string | number;
  title?: string;
  description?: string;
  type?: string;
  appearance?: string;
  actions?: { text: string; onClick(): unknown }[];
  isAutoDismiss?: boolean;
}

/** A modal that an app opens; `resource` null means the page it asks from. */
export interface ModalRequest {
  resource: string | null;
  onClose(payload?: unknown): unknown;
  size: string | { width: string; height?: string };
  context: Record<string, unknown>;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  title: string;
}

/** What only some surfaces can do. A missing one makes the bridge tell the app that its view can't do it. */
export interface SurfaceActions {
  submit?(payload: unknown): unknown;
  close?(payload: unknown): unknown;
  refresh?(payload: unknown): unknown;
  /** Of an issue view: reads the issue again. */
  refreshIssueView?(): unknown;
  /** Of the workflow editor: takes the callback that Add and Update call. */
  setRuleConfiguration?(read: () => Promise<unknown>): void;
  /** Takes the callback to call when the surface closes. */
  setOnClose?(callback: () => unknown): void;
  /** Of full pages: the part of the address that belongs to the app. */
  route?: { path(): string; listen(arrived: () => void): () => void; step(step: HistoryStep): void };
}

/** All that a frame's commands may reach. The React component around the frame provides it; the commands themselves stay plain. */
export interface Desk {
  frameId: string;
  /** Origin of the host pages. */
  siteUrl: string;
  modules(): { type: string; key: string }[];
  module: { type: string; key: string };
  context(): Promise<Record<string, unknown>>;
  invoke(functionKey: string, payload: unknown): Promise<Reply<{ ok: true; body: unknown } | { ok: false; error: { message: string } }>>;
  fetchProduct(request: Record<string, unknown>): Promise<Reply<ProductReply>>;
  /** Goes to an address in this tab. */
  go(url: string): void;
  openTab(url: string): void;
  reload(): void;
  setTitle(title: string): void;
  showFlag(flag: FlagRequest): void;
  closeFlag(id: string | number): void;
  openModal(modal: ModalRequest): void;
  openIssue(issueKey: string, onClose: () => unknown): void;
  setHeight(height: number): void;
  /** Calls with the theme now and on every change. */
  followTheme(apply: (theme: FrameTheme) => unknown): Promise<void>;
  bus: EventBus;
  /** Undone when the frame goes. */
  onGone(undo: () => void): void;
  actions(): SurfaceActions;
}

export type Command = (payload: unknown) => Promise<unknown>;
export type Commands = Record<string, Command>;
