/** Finding customers by what identifies them. */
@NullMarked
package id.pelanggan.domain.search;

import org.jspecify.annotations.NullMarked;
