/** What data is kept for, on which legal basis, and what customers are told of it. */
@NullMarked
package id.pelanggan.domain.purpose;

import org.jspecify.annotations.NullMarked;
