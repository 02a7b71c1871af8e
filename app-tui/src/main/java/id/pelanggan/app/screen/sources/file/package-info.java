/** Files that an operator chooses, by typing, pasting or pointing. */
@NullMarked
package id.pelanggan.app.screen.sources.file;

import org.jspecify.annotations.NullMarked;
