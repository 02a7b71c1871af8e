/** From bytes to text. */
@NullMarked
package id.pelanggan.adapters.files.encoding;

import org.jspecify.annotations.NullMarked;
