/** How the page looks while the reader points at it. */
import { LEAST_WINDOW } from './make-room.ts';

/** As the panel: on top; the panel comes after it in the root, and so above it. */
const TOP = 2_147_483_647;

export const POINTING_STYLE = `
.pointing {
  --ink: #221d1a; --quiet: #665c53; --paper: #fbfaf8; --line: #978a7c; --accent: #8a2f1d; --on-accent: #fffdf9; --wash: rgb(138 47 29 / .12);
  position: fixed; inset: 0; z-index: ${TOP}; color: var(--ink); font: 13px/20px system-ui, sans-serif; letter-spacing: normal;
}
.pane { position: absolute; inset: 0; cursor: crosshair; }
.frame {
  position: absolute; pointer-events: none; background: var(--wash); border-radius: 2px;
  outline: 2px solid var(--accent); outline-offset: 2px; box-shadow: 0 0 0 6px var(--paper);
}
.frame-label {
  position: absolute; left: -4px; bottom: calc(100% + 4px); padding: 0 8px; border-radius: 3px; white-space: nowrap;
  background: var(--accent); color: var(--on-accent); font-weight: 600;
}
.frame-label.inside { bottom: auto; top: 4px; left: 4px; }
.point-bar {
  position: absolute; inset: auto calc(var(--covered) + 16px) 16px 16px; max-width: 600px; margin-inline: auto; padding: 12px 16px;
  background: var(--paper); border: 1px solid var(--line); border-radius: 8px; box-shadow: 0 4px 20px rgb(0 0 0 / .25);
  font-size: 14px; cursor: default;
}
.point-bar:focus { outline: none; }
.point-bar:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.point-hint { font-weight: 600; }
.point-words { min-height: 20px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-family: ui-serif, Georgia, serif; }
.point-keys { color: var(--quiet); font-size: 13px; }
.point-acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; }
.point-acts button {
  min-height: 32px; padding: 0 12px; font: inherit; color: inherit; background: none; border: 1px solid var(--line);
  border-radius: 4px; cursor: pointer;
}
.point-acts .take { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.point-acts .cancel { border-color: transparent; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) {
  .pointing { --ink: #ece6df; --quiet: #b0a699; --paper: #1d1a18; --line: #7d7266; --accent: #f0997f; --on-accent: #241512; --wash: rgb(240 153 127 / .16); }
}
@media (max-width: ${LEAST_WINDOW - 1}px) {
  .pointing { --covered: 0px !important; }
  .pointing ~ .panel { visibility: hidden; }
}
@media (forced-colors: active) {
  .frame { outline-color: Highlight; }
  .point-bar, .point-acts button { border-color: CanvasText; }
}
@media print { .pointing { display: none !important; } }
`;
