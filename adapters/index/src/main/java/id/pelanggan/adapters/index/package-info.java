/** Finds customers by what identifies them, in this process's memory. */
@NullMarked
package id.pelanggan.adapters.index;

import org.jspecify.annotations.NullMarked;
