/** What is fetched right after the panel is drawn, in one piece: forms, lists, and what is said when something is wrong. */
export { GoneComments } from './comments/gone-comments.tsx';
export { ChangedComment } from './comments/kept-copy.tsx';
export { Pings } from './comments/pings.tsx';
export { ElsewhereChip, ThreadPages } from './comments/thread-pages.tsx';
export { Corrections } from './corrections/corrections.tsx';
export { Help } from './help.tsx';
export { NoteEditor } from './notes/note-editor.tsx';
export { Rivals } from './notes/rivals.tsx';
export { Notices } from './notices.tsx';
export { Challenged } from './quotes/challenged.tsx';
export { QuoteChips } from './quotes/quote-chips.tsx';
export { RepairBox } from './repair/repair-box.tsx';
export { RepairOffer } from './repair/repair-offer.tsx';
export { SiteAccess } from './site-access.tsx';
export { PageLostState, ProblemState, StoreState } from './states.tsx';
export { TimeLine } from './timeline/time-line.tsx';
export { ChangedNotice } from './versions/changed-notice.tsx';
export { Versions } from './versions/versions.tsx';
