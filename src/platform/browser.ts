/** The browser's extension API, from the one place that imports the polyfill. Only platform/, store/ and the entries use it. */
import browser from 'webextension-polyfill';

export { browser };
