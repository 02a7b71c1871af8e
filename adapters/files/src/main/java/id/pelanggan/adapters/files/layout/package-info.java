/** How the rows of a file are laid out, found out from its beginning. */
@NullMarked
package id.pelanggan.adapters.files.layout;

import org.jspecify.annotations.NullMarked;
