/** Rows that stayed out, and their repair. */
@NullMarked
package id.pelanggan.app.screen.sources.refused;

import org.jspecify.annotations.NullMarked;
