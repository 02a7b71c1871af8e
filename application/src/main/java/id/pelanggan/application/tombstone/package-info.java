/** By what people who were erased are known again, and how that is taken back. */
@NullMarked
package id.pelanggan.application.tombstone;

import org.jspecify.annotations.NullMarked;
