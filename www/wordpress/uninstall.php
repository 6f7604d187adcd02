<?php
/**
 * Removes the settings when somebody deletes the plugin. Posts keep their cards as plain HTML.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$all = array(
		'fields' => 'ids',
		'number' => 0,
	);
	foreach ( get_sites( $all ) as $of_site ) {
		delete_blog_option( $of_site, 'fact_card' );
	}
} else {
	delete_option( 'fact_card' );
}
