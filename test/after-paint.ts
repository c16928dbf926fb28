/**
 * Effects of what is drawn run in a timer of their own, not after the next frame. Preact's own way cancels a frame 35 ms
 * or more later (preact/hooks, `afterNextFrame`), and where a file of tests ends first, there is no document any more.
 */
import { options } from 'preact';

options.requestAnimationFrame = (effects) => setTimeout(effects);
