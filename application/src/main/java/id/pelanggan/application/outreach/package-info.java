/** How letters are sent and where the pages of customers are; forms by which people sign up. */
@NullMarked
package id.pelanggan.application.outreach;

import org.jspecify.annotations.NullMarked;
