/** How our parts in the page look: the panel's frame, its edge, the tab, the buttons beside a selection. */
import { LEAST_WINDOW } from './make-room.ts';

/** On top of whatever the page puts on top. */
const TOP = 2_147_483_647;

export const SURFACE_STYLE = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; margin: 0; }
.panel, .tab, .choices {
  --ink: #221d1a; --quiet: #6b625c; --paper: #fbfaf8; --line: #d9d3cc; --accent: #8a2f1d; --wash: #f1ece6;
  position: fixed; z-index: ${TOP}; color: var(--ink); font: 13px/20px system-ui, sans-serif; letter-spacing: normal;
}
.panel { inset: 0 0 0 auto; width: min(var(--width), 100vw - 40px); background: var(--paper); border-left: 1px solid var(--line); }
.panel iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; color-scheme: light dark; background: var(--paper); }
.panel.dragged iframe { pointer-events: none; }
.edge { position: absolute; inset: 0 auto 0 -9px; width: 9px; z-index: 1; cursor: col-resize; touch-action: none; }
.edge::after { content: ''; position: absolute; inset: 0 0 0 auto; width: 1px; background: transparent; }
.edge:hover::after, .panel.dragged .edge::after { width: 2px; background: var(--accent); }
.edge:focus { outline: none; }
.edge:focus-visible::after { width: 3px; background: var(--accent); }
.tab {
  inset: 40% 0 auto auto; width: 28px; height: 44px; padding: 0; display: grid; place-items: center; cursor: pointer;
  background: var(--paper); border: 1px solid var(--line); border-right: 0; border-radius: 6px 0 0 6px; color: var(--accent);
}
.tab:hover { width: 32px; background: var(--wash); }
.choices { display: flex; gap: 2px; padding: 3px; background: var(--paper); border: 1px solid var(--line); border-radius: 7px; box-shadow: 0 2px 8px rgb(0 0 0 / .18); }
.choices button { min-height: 28px; padding: 0 10px; display: flex; gap: 6px; align-items: center; font: inherit; color: inherit; background: none; border: 0; border-radius: 5px; cursor: pointer; white-space: nowrap; }
.choices button:hover { background: var(--wash); }
svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; color: var(--accent); }
.tab:focus-visible, .choices button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) {
  .panel, .tab, .choices { --ink: #ece6df; --quiet: #a79d94; --paper: #1d1a18; --line: #453f3a; --accent: #f0997f; --wash: #2c2825; }
}
@media (max-width: ${LEAST_WINDOW - 1}px) { .panel { box-shadow: -4px 0 24px rgb(0 0 0 / .25); } }
@media (forced-colors: active) {
  .panel, .tab, .choices { border-color: CanvasText; }
  .edge:hover::after, .edge:focus-visible::after { background: Highlight; }
}
@media print { .panel, .tab, .choices { display: none !important; } }
`;
