/** Rows of text, taken apart by FastCSV. */
@NullMarked
package id.pelanggan.adapters.files.csv;

import org.jspecify.annotations.NullMarked;
