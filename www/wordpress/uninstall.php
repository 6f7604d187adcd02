<?php
/**
 * Removes the settings when somebody deletes the plugin. Posts keep their cards as plain HTML.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Removes them from each site. */
function uninstall() {
	if ( ! is_multisite() ) {
		delete_option( 'fact_card' );
		return;
	}
	$all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $all ) as $site ) {
		delete_blog_option( $site, 'fact_card' );
	}
}

uninstall();
