/** Files of rows on the operator's disk. */
@NullMarked
package id.pelanggan.adapters.files;

import org.jspecify.annotations.NullMarked;
