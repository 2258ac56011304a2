/** Archives, and the files in them. */
package io.github.nianshen.read.archive;
