/** What passed between a customer and the shop beside buying. */
@NullMarked
package id.pelanggan.domain.engagement;

import org.jspecify.annotations.NullMarked;
