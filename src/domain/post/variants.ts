/** Other dresses of one post's address: with tracking, for phones, for print, out of an AMP cache. None of it says which post it is. */

/** Parameters that say how someone came here or what part is shown. */
const NOT_THE_POST =
  /^(?:utm_\w+|hsa_\w+|_hs\w+|mkt_tok|mc_[ce]id|pk_\w+|mtm_\w+|at_\w+|ns_\w+|wt_?\w*|cpage|replytocom|unapproved|moderation-hash|like_comment|showcomment|commentid|commentpage|fbclid|[gw]braid|gclid|gclsrc|dclid|yclid|ysclid|_openstat|msclkid|twclid|ttclid|xtor|igshid|igsh|mibextid|ref|ref_?src|ref_?url|refer(?:r?er)?|source|src|cmp(?:id)?|campaign|ito|icid|ocid|ncid|sr_share|share|shared|via|fb_\w+|spm|smid|smtyp|partner|emc|soc_\w+|guccounter|guce_\w+|__twitter_impression|amp|amp_\w+|usqp|print|printable|printpage|output|outputtype|_ga|_gl|s_cid|trk|trkid|wprov|wt\.\w+)$/i;
/** Parameters that are none of the post's with one of these values only: Blogger's `m`, Joomla's `tmpl`, papers' `view`. */
const NOT_THE_POST_WITH: Readonly<Record<string, RegExp>> = {
  m: /^[01]?$/,
  mobile: /^(?:[01]?|true|yes)$/i,
  view: /^(?:amp|print|printable|mobile|comments?)$/i,
  format: /^(?:amp|print|mobile|light)$/i,
  tmpl: /^component$/i,
  pagewanted: /^(?:all|print)$/i,
};
/** Parameters of a post that LiveJournal and its kin print at `/NUMBER.html`: a branch of its comments, a style. */
const OF_NUMBERED_POST = /^(?:thread|view|replyto|nc|mode|style|format|nojs|page)$/i;
const NUMBERED_POST = /\/\d+\.html$/;

const COMMENT_PAGE = /\/comment-page-\d+(?=\/|$)/gi;
/** The end of the path in AMP and print plug-ins' addresses, and what stands before it. */
const DRESS = /^(.*?)\/(?:amp|print)(\/?)$/i;
const FILE_DRESS = /(?<=\w)\.(?:amp|print)(?=(?:\.s?html?)?\/?$)/i;
/** A path that names one post: a slug of several words, a file, a long number, or something below three folders. */
const POST_PATH = /[^/]-[^/]|\.\w+$|\d{5}|^(?:\/[^/]+){3,}$/;

/** `m.`, `mobile.`, `amp.` before a site's own name, or `m.` after a language's; never before `co.uk` and its like. */
const DRESSED_HOST =
  /^(?:(?:m|mobile|amp)\.|([a-z-]+\.)m\.)(?=[^.:]+\.[^.:])(?!(?:com?|org|net|gov|edu|ac)\.[a-z]{2}(?::|$))/;

/** Whether a parameter of an address at `path` says nothing about which post it is. */
export function isNotThePost(name: string, value: string, path: string): boolean {
  if (NOT_THE_POST.test(name)) return true;
  if (NUMBERED_POST.test(path) && OF_NUMBERED_POST.test(name)) return true;
  return NOT_THE_POST_WITH[name.toLowerCase()]?.test(value) ?? false;
}

/** A host as one name for all its dresses: without `www.`, `m.`, `mobile.`, `amp.`; Blogger's in every country the same. */
export function plainHost(host: string): string {
  return host
    .replace(/\.(?=:|$)/, '')
    .replace(/^www\./, '')
    .replace(DRESSED_HOST, '$1')
    .replace(/\.blogspot\.(?:com?\.)?[a-z]{2,3}$/, '.blogspot.com')
    .replace(/:(?:80|443)$/, '');
}

/** A path without the page of its comments, and without what asks for it in another dress. */
export function plainPath(pathname: string): string {
  let path = pathname.replace(/%[\da-f]{2}/gi, plainEscape);
  // Under one dress there may be another.
  for (let before = ''; before !== path; ) {
    before = path;
    path = undressed(
      path
        .replace(COMMENT_PAGE, '')
        .replace(FILE_DRESS, '')
        .replace(/\/{2,}$/, '/'),
    );
  }
  return path;
}

function undressed(path: string): string {
  const [, before = '', slash = ''] = DRESS.exec(path) ?? [];
  return POST_PATH.test(before) ? before + slash : path;
}

/** Escapes are written in one way, and not at all where none is needed (RFC 3986, 6.2.2). */
function plainEscape(code: string): string {
  const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w~-]/.test(char) ? char : code.toUpperCase();
}

/** Whether the address itself says that it is one dress of several, so that the page's own name for itself is better. */
export function isDressed(address: string): boolean {
  return /[?&](?:p|page_id|amp|m|print|output|outputtype|mobile)=?\w*(?:&|#|$)|\/(?:amp|print|mobile|m)(?:\/|[?#]|$)|\/\/(?:m|mobile|amp)\./i.test(
    address,
  );
}

/**
 * The address within an AMP cache's or Google's AMP viewer's, others unchanged.
 * https://developers.google.com/amp/cache/overview: `/c/` for pages, `/v/` in a viewer, `s/` for https.
 */
export function outOfAmpCache(address: string): string {
  const [, secure, rest] =
    /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cv]|(?:www\.)?google\.[a-z.]+\/amp)\/(s\/)?([^/?#]+\.[^/?#]+.*)$/i.exec(
      address,
    ) ?? [];
  return rest === undefined ? address : `${secure ? 'https' : 'http'}://${rest}`;
}
