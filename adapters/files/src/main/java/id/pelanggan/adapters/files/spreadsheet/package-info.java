/** The port: a file looked at, read, written. */
@NullMarked
package id.pelanggan.adapters.files.spreadsheet;

import org.jspecify.annotations.NullMarked;
