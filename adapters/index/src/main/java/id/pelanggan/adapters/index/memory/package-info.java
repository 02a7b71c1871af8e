/** The index itself: words, numbers and customers in flat arrays, and the search over them. */
@NullMarked
package id.pelanggan.adapters.index.memory;

import org.jspecify.annotations.NullMarked;
