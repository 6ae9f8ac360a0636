import '../dependencies/dependencies.css';
import '../dependencies/graph.css';

export { DependenciesView as default } from '../dependencies/DependenciesView';
