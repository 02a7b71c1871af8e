/** Where data comes from, and what for. */
@NullMarked
package id.pelanggan.domain.source;

import org.jspecify.annotations.NullMarked;
