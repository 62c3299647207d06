import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import '../styles/table.css';
import '../styles/chart.css';
import '../styles/print.css';
