/** The file in the home that holds the sealed copy of the index. */
@NullMarked
package id.pelanggan.adapters.index.snapshot;

import org.jspecify.annotations.NullMarked;
