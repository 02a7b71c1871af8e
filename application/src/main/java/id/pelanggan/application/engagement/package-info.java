/** Recording what passed between a customer and the shop. */
@NullMarked
package id.pelanggan.application.engagement;

import org.jspecify.annotations.NullMarked;
