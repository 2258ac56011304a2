/** What readers of formats have in common: pieces of a file and the words they are made of. */
package io.github.nianshen.read.piece;
