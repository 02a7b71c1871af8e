/** People who may have been erased and whom a source brings again: looked at and decided. */
@NullMarked
package id.pelanggan.application.returning;

import org.jspecify.annotations.NullMarked;
