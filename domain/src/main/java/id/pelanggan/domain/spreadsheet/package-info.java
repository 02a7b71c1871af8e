/** Files of rows, as they are written. */
@NullMarked
package id.pelanggan.domain.spreadsheet;

import org.jspecify.annotations.NullMarked;
