<?php
/**
 * Plugin Name:       Fact Card
 * Description:       A card of an article's key figures, made from the article in the block editor.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The fact-card authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       fact-card
 * Domain Path:       /languages
 *
 * You may use it under the Apache License 2.0 instead. The MIT license is compatible with the GPL.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;
const FOLDER  = __DIR__;

require FOLDER . '/includes/settings.php';
require FOLDER . '/includes/script.php';
require FOLDER . '/includes/content.php';
require FOLDER . '/includes/shortcode.php';
require FOLDER . '/includes/block.php';
