/** Files packed with gzip. */
@NullMarked
package id.pelanggan.adapters.files.packing;

import org.jspecify.annotations.NullMarked;
