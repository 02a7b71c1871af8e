/** What customers ask of the shop by right, and by when it has to be answered. */
@NullMarked
package id.pelanggan.domain.request;

import org.jspecify.annotations.NullMarked;
