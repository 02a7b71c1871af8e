/** Values as bytes, and back. */
@NullMarked
package id.pelanggan.application.encoding;

import org.jspecify.annotations.NullMarked;
