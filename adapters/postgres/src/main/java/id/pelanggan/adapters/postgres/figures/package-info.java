/** Figures of the whole shop. */
@NullMarked
package id.pelanggan.adapters.postgres.figures;

import org.jspecify.annotations.NullMarked;
