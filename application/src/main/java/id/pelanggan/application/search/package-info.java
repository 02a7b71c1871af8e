/** Finding customers by what identifies them. */
@NullMarked
package id.pelanggan.application.search;

import org.jspecify.annotations.NullMarked;
