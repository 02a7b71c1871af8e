/** How long data is kept, why, and how it is let go. */
@NullMarked
package id.pelanggan.domain.retention;

import org.jspecify.annotations.NullMarked;
